import Core

/// A policy that AWS manages, of those that are about what Millrace does.
///
/// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
package struct ManagedPolicy: Sendable {
    package static let prefix = "arn:aws:iam::aws:policy/"

    package let name: String
    package let path: String
    package let version: String
    package let document: String

    package var arn: String { Self.prefix + path.dropFirst() + name }

    /// Nil for one that is not known here.
    package init?(arn: String) {
        guard arn.hasPrefix(Self.prefix), let found = Self.all.first(where: { $0.arn == arn }) else { return nil }
        self = found
    }

    private init(_ name: String, path: String = "/", _ version: String, _ statements: String...) {
        self.name = name
        self.path = path
        self.version = version
        document = #"{"Version":"2012-10-17","Statement":["# + statements.joined(separator: ",") + "]}"
    }

    package static let all = [
        ManagedPolicy("AdministratorAccess", "v1", allow(["*"])),
        ManagedPolicy(
            "PowerUserAccess", "v12",
            #"{"Effect":"Allow","NotAction":\#(list(["iam:*", "organizations:*", "account:*"])),"Resource":"*"}"#,
            allow([
                "account:GetAccountInformation", "account:GetGovCloudAccountInformation", "account:GetPrimaryEmail",
                "account:ListRegions", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles",
                "organizations:DescribeEffectivePolicy", "organizations:DescribeOrganization",
            ])),
        ManagedPolicy("AmazonS3FullAccess", "v2", allow(["s3:*", "s3-object-lambda:*"])),
        ManagedPolicy(
            "AmazonS3ReadOnlyAccess", "v3",
            allow(["s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"])),
        ManagedPolicy("AmazonKinesisFullAccess", "v1", allow(["kinesis:*"])),
        ManagedPolicy(
            "AmazonKinesisReadOnlyAccess", "v1", allow(["kinesis:Get*", "kinesis:List*", "kinesis:Describe*"])),
        ManagedPolicy("AmazonKinesisFirehoseFullAccess", "v1", allow(["firehose:*"])),
        ManagedPolicy("AmazonKinesisFirehoseReadOnlyAccess", "v1", allow(["firehose:Describe*", "firehose:List*"])),
        ManagedPolicy(
            "AWSGlueServiceRole", path: "/service-role/", "v5",
            allow([
                "glue:*", "s3:GetBucketLocation", "s3:ListBucket", "s3:ListAllMyBuckets", "s3:GetBucketAcl",
                "ec2:DescribeVpcEndpoints", "ec2:DescribeRouteTables", "ec2:CreateNetworkInterface",
                "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "iam:ListRolePolicies", "iam:GetRole",
                "iam:GetRolePolicy", "cloudwatch:PutMetricData",
            ]),
            allow(["s3:CreateBucket"], on: ["arn:aws:s3:::aws-glue-*"]),
            allow(
                ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
                on: ["arn:aws:s3:::aws-glue-*/*", "arn:aws:s3:::*/*aws-glue-*/*"]),
            allow(["s3:GetObject"], on: ["arn:aws:s3:::crawler-public*", "arn:aws:s3:::aws-glue-*"]),
            allow(
                ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                on: ["arn:aws:logs:*:*:*:/aws-glue/*"]),
            allow(
                ["ec2:CreateTags", "ec2:DeleteTags"],
                on: [
                    "arn:aws:ec2:*:*:network-interface/*", "arn:aws:ec2:*:*:security-group/*",
                    "arn:aws:ec2:*:*:instance/*",
                ], if: #"{"ForAllValues:StringEquals":{"aws:TagKeys":["aws-glue-service-resource"]}}"#)),
        ManagedPolicy(
            "AWSGlueSchemaRegistryReadonlyAccess", "v1",
            allow([
                "glue:GetRegistry", "glue:ListRegistries", "glue:GetSchema", "glue:ListSchemas",
                "glue:GetSchemaByDefinition", "glue:GetSchemaVersion", "glue:ListSchemaVersions",
                "glue:GetSchemaVersionsDiff", "glue:CheckSchemaVersionValidity", "glue:QuerySchemaVersionMetadata",
                "glue:GetTags",
            ])),
        ManagedPolicy(
            "CloudWatchLogsFullAccess", "v8",
            allow([
                "logs:*", "cloudwatch:GenerateQuery", "cloudwatch:GenerateQueryResultsSummary",
                "observabilityadmin:GetS3TableIntegration", "observabilityadmin:ListS3TableIntegrations",
                "observabilityadmin:ListTelemetryPipelines",
            ])),
        ManagedPolicy(
            "CloudWatchLogsReadOnlyAccess", "v12",
            allow([
                "logs:Describe*", "logs:Get*", "logs:List*", "logs:StartQuery", "logs:StopQuery",
                "logs:TestMetricFilter", "logs:FilterLogEvents", "logs:StartLiveTail", "logs:StopLiveTail",
                "cloudwatch:GenerateQuery", "cloudwatch:GenerateQueryResultsSummary",
                "observabilityadmin:ListS3TableIntegrations", "observabilityadmin:GetS3TableIntegration",
                "observabilityadmin:ListTelemetryPipelines",
            ])),
        ManagedPolicy(
            "IAMFullAccess", "v2",
            allow([
                "iam:*", "organizations:DescribeAccount", "organizations:DescribeOrganization",
                "organizations:DescribeOrganizationalUnit", "organizations:DescribePolicy",
                "organizations:ListChildren", "organizations:ListParents", "organizations:ListPoliciesForTarget",
                "organizations:ListRoots", "organizations:ListPolicies", "organizations:ListTargetsForPolicy",
            ])),
        ManagedPolicy(
            "IAMReadOnlyAccess", "v4",
            allow([
                "iam:GenerateCredentialReport", "iam:GenerateServiceLastAccessedDetails", "iam:Get*", "iam:List*",
                "iam:SimulateCustomPolicy", "iam:SimulatePrincipalPolicy",
            ])),
    ]

    private static func allow(_ actions: [String], on resources: [String] = ["*"], if condition: String? = nil)
        -> String
    {
        let suffix = condition.map { #","Condition":\#($0)"# } ?? ""
        return #"{"Effect":"Allow","Action":\#(list(actions)),"Resource":\#(list(resources))\#(suffix)}"#
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
}
