"""The record processor that the KCL's daemon starts: writes what it reads into the file named by KCL_OUTPUT."""

import base64
import os
import sys

from amazon_kclpy import kcl
from amazon_kclpy.v3 import processor


class Processor(processor.RecordProcessorBase):
    def initialize(self, input):
        self.shard = input.shard_id

    def process_records(self, input):
        with open(os.environ["KCL_OUTPUT"], "a") as output:
            for record in input.records:
                output.write(f"{self.shard} {record.partition_key} {base64.b64encode(record.binary_data).decode()}\n")
        input.checkpointer.checkpoint()

    def lease_lost(self, input):
        pass

    def shard_ended(self, input):
        input.checkpointer.checkpoint()

    def shutdown_requested(self, input):
        input.checkpointer.checkpoint()


if __name__ == "__main__":
    kcl.KCLProcess(Processor()).run()
    sys.exit(0)
