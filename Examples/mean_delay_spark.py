"""A Spark job: the mean arrival delay of each carrier's flights, from a table of the Data Catalog into another one, as Parquet.

Arguments: JOB_NAME, and DATABASE, TABLE, RESULT (where the new table lies on S3).
"""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.transforms import ApplyMapping
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "DATABASE", "TABLE", "RESULT"])
glueContext = GlueContext(SparkContext())
spark = glueContext.spark_session
job = Job(glueContext)
job.init(args["JOB_NAME"], args)

flights = glueContext.create_dynamic_frame.from_catalog(
    database=args["DATABASE"], table_name=args["TABLE"], transformation_ctx="flights"
)
arrived = ApplyMapping.apply(
    frame=flights,
    mappings=[("carrier", "string", "carrier", "string"), ("arr_delay", "int", "arrival_delay", "double")],
)
arrived.toDF().createOrReplaceTempView("arrived")
delays = spark.sql(
    "select carrier, avg(arrival_delay) as mean_arrival_delay, count(*) as flights from arrived where arrival_delay is not null group by carrier"
)
sink = glueContext.getSink(connection_type="s3", path=args["RESULT"], enableUpdateCatalog=True)
sink.setCatalogInfo(catalogDatabase=args["DATABASE"], catalogTableName="delays")
sink.setFormat("glueparquet")
sink.writeFrame(DynamicFrame.fromDF(delays.coalesce(1), glueContext, "delays"))
print(f"{flights.count()} flights of {delays.count()} carriers")
job.commit()
