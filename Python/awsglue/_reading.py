"""How scripts read and write DynamicFrames: methods of these, which a GlueContext has."""


class DynamicFrameReader:
    """`GlueContext.create_dynamic_frame`.

    https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-dynamic-frame-reader.html
    """

    def __init__(self, glue_context):
        self._glue_context = glue_context

    def from_rdd(self, data, name, schema=None, sampleRatio=None):
        return self._glue_context.create_dynamic_frame_from_rdd(data, name, schema, sampleRatio)

    def from_options(self, connection_type, connection_options={}, format=None, format_options={}, transformation_ctx="", push_down_predicate="", **kwargs):
        return self._glue_context.create_dynamic_frame_from_options(
            connection_type, connection_options, format, format_options, transformation_ctx, push_down_predicate, **kwargs)

    def from_catalog(
        self, database=None, table_name=None, redshift_tmp_dir="", transformation_ctx="", push_down_predicate="", additional_options={},
        catalog_id=None, name_space=None, **kwargs,
    ):
        return self._glue_context.create_dynamic_frame_from_catalog(
            database or name_space, table_name, redshift_tmp_dir, transformation_ctx, push_down_predicate, additional_options, catalog_id, **kwargs)


class DynamicFrameWriter:
    """`GlueContext.write_dynamic_frame`.

    https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-dynamic-frame-writer.html
    """

    def __init__(self, glue_context):
        self._glue_context = glue_context

    def from_options(self, frame, connection_type, connection_options={}, format=None, format_options={}, transformation_ctx="", accumulator_size=0):
        return self._glue_context.write_dynamic_frame_from_options(
            frame, connection_type, connection_options, format, format_options, transformation_ctx, accumulator_size)

    def from_catalog(
        self, frame, database=None, table_name=None, redshift_tmp_dir="", transformation_ctx="", additional_options={}, catalog_id=None,
        name_space=None, **kwargs,
    ):
        return self._glue_context.write_dynamic_frame_from_catalog(
            frame, database or name_space, table_name, redshift_tmp_dir, transformation_ctx, additional_options, catalog_id, **kwargs)

    def from_jdbc_conf(
        self, frame, catalog_connection, connection_options={}, redshift_tmp_dir="", transformation_ctx="", catalog_id=None,
    ):
        return self._glue_context.write_dynamic_frame_from_jdbc_conf(
            frame, catalog_connection, connection_options, redshift_tmp_dir, transformation_ctx, catalog_id)


class DataFrameReader:
    """`GlueContext.create_data_frame`."""

    def __init__(self, glue_context):
        self._glue_context = glue_context

    def from_catalog(self, database=None, table_name=None, transformation_ctx="", additional_options={}, catalog_id=None, name_space=None, **kwargs):
        return self._glue_context.create_data_frame_from_catalog(
            database or name_space, table_name, transformation_ctx, additional_options, catalog_id, **kwargs)

    def from_options(self, connection_type, connection_options={}, format=None, format_options={}, transformation_ctx="", push_down_predicate="", **kwargs):
        return self._glue_context.create_data_frame_from_options(
            connection_type, connection_options, format, format_options, transformation_ctx, push_down_predicate, **kwargs)


class DataFrameWriter:
    """`GlueContext.write_data_frame`."""

    def __init__(self, glue_context):
        self._glue_context = glue_context

    def from_catalog(self, frame, database=None, table_name=None, redshift_tmp_dir="", transformation_ctx="", additional_options={}, catalog_id=None, **kwargs):
        return self._glue_context.write_data_frame_from_catalog(
            frame, database, table_name, redshift_tmp_dir, transformation_ctx, additional_options, catalog_id, **kwargs)
