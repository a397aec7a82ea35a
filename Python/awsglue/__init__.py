"""What Glue job scripts import; written from its public documentation.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python.html
"""


def __getattr__(name):
    """Loads what needs Spark only when it is asked for: Python shell jobs import this package too."""
    if name == "DynamicFrame":
        from awsglue.dynamicframe import DynamicFrame

        return DynamicFrame
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
