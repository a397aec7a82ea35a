"""Transforms of DynamicFrames, as classes with `apply`.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-transforms.html
"""

import inspect

__all__ = [
    "ApplyMapping", "DropFields", "DropNullFields", "ErrorsAsDynamicFrame", "FillMissingValues", "Filter", "FindIncrementalMatches",
    "FindMatches", "FlatMap", "GlueTransform", "Join", "Map", "MapToCollection", "MergeDynamicFrame", "Relationalize", "RenameField",
    "ResolveChoice", "SelectFields", "SelectFromCollection", "SimplifyDdbJson", "Spigot", "SplitFields", "SplitRows", "Unbox", "UnnestFrame",
    "mergeDynamicFrame",
]


class GlueTransform:
    """A transform: calling an instance of it does the work."""

    @classmethod
    def apply(cls, *args, **kwargs):
        return cls()(*args, **kwargs)

    @classmethod
    def name(cls):
        return cls.__name__

    @classmethod
    def describeArgs(cls):
        parameters = list(inspect.signature(cls.__call__).parameters.values())[1:]
        return [
            {"name": p.name, "type": "", "description": "", "optional": p.default is not p.empty,
             "defaultValue": None if p.default is p.empty else p.default}
            for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD
        ]

    @classmethod
    def describeReturn(cls):
        return {"type": "DynamicFrame", "description": ""}

    @classmethod
    def describe(cls):
        return {"transform": {"name": cls.name(), "args": cls.describeArgs(), "returns": cls.describeReturn()}}


class ApplyMapping(GlueTransform):
    def __call__(self, frame, mappings, case_sensitive=False, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.apply_mapping(mappings, case_sensitive, transformation_ctx, info, stageThreshold, totalThreshold)


class DropFields(GlueTransform):
    def __call__(self, frame, paths, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.drop_fields(paths, transformation_ctx, info, stageThreshold, totalThreshold)


class DropNullFields(GlueTransform):
    def __call__(self, frame, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.drop_null_fields(transformation_ctx)


class ErrorsAsDynamicFrame(GlueTransform):
    def __call__(self, frame):
        return frame.errorsAsDynamicFrame()


class Filter(GlueTransform):
    def __call__(self, frame, f, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.filter(f, transformation_ctx, info, stageThreshold, totalThreshold)


class FlatMap(GlueTransform):
    """Applies a transform to each frame of a collection; what comes of all lies in one collection."""

    def __call__(self, dfc, BaseTransform, frame_name, transformation_ctx="", **base_kwargs):
        return dfc.flatmap(lambda frame, ctx: BaseTransform.apply(**{frame_name: frame, **base_kwargs}), transformation_ctx)


class Join(GlueTransform):
    def __call__(self, frame1, frame2, keys1, keys2, transformation_ctx=""):
        return frame1.join(keys1, keys2, frame2, transformation_ctx)


class Map(GlueTransform):
    def __call__(self, frame, f, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.map(f, False, transformation_ctx, info, stageThreshold, totalThreshold)


class MapToCollection(GlueTransform):
    """Applies a transform to each frame of a collection."""

    def __call__(self, dfc, BaseTransform, frame_name, transformation_ctx="", **base_kwargs):
        return dfc.map(lambda frame, ctx: BaseTransform.apply(**{frame_name: frame, **base_kwargs}), transformation_ctx)


class MergeDynamicFrame(GlueTransform):
    def __call__(self, frame, stage_dynamic_frame, primary_keys, transformation_ctx="", **kwargs):
        return frame.mergeDynamicFrame(stage_dynamic_frame, primary_keys, transformation_ctx)


mergeDynamicFrame = MergeDynamicFrame


class Relationalize(GlueTransform):
    def __call__(self, frame, staging_path=None, name="roottable", options=None, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.relationalize(name, staging_path, options, transformation_ctx, info, stageThreshold, totalThreshold)


class RenameField(GlueTransform):
    def __call__(self, frame, old_name, new_name, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.rename_field(old_name, new_name, transformation_ctx, info, stageThreshold, totalThreshold)


class ResolveChoice(GlueTransform):
    def __call__(
        self, frame, specs=None, choice="", transformation_ctx="", info="", stageThreshold=0, totalThreshold=0, database=None,
        table_name=None, catalog_id=None,
    ):
        return frame.resolveChoice(specs, choice, database, table_name, transformation_ctx, info, stageThreshold, totalThreshold, catalog_id)


class SelectFields(GlueTransform):
    def __call__(self, frame, paths, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.select_fields(paths, transformation_ctx, info, stageThreshold, totalThreshold)


class SelectFromCollection(GlueTransform):
    def __call__(self, dfc, key, transformation_ctx=""):
        return dfc.select(key, transformation_ctx)


class SimplifyDdbJson(GlueTransform):
    def __call__(self, frame, **kwargs):
        return frame.simplify_ddb_json()


class Spigot(GlueTransform):
    def __call__(self, frame, path, options=None, transformation_ctx="", **kwargs):
        return frame.spigot(path, options, transformation_ctx)


class SplitFields(GlueTransform):
    def __call__(self, frame, paths, name1="frame1", name2="frame2", transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.split_fields(paths, name1, name2, transformation_ctx, info, stageThreshold, totalThreshold)


class SplitRows(GlueTransform):
    def __call__(self, frame, comparison_dict, name1="frame1", name2="frame2", transformation_ctx="", info=None, stageThreshold=0, totalThreshold=0):
        return frame.split_rows(comparison_dict, name1, name2, transformation_ctx)


class Unbox(GlueTransform):
    def __call__(self, frame, path, format, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0, **options):
        return frame.unbox(path, format, transformation_ctx, info, stageThreshold, totalThreshold, **options)


class UnnestFrame(GlueTransform):
    def __call__(self, frame, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return frame.unnest(transformation_ctx, info, stageThreshold, totalThreshold)


class _Learned(GlueTransform):
    """What needs a model that AWS trains, and which nothing here stands for."""

    def __call__(self, *args, **kwargs):
        raise NotImplementedError(f"{type(self).__name__} needs a machine learning model of AWS Glue's and is not available")


class FillMissingValues(_Learned):
    pass


class FindMatches(_Learned):
    pass


class FindIncrementalMatches(_Learned):
    pass


