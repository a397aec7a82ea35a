"""Several DynamicFrames that a transform made together."""


class DynamicFrameCollection:
    """DynamicFrames by name.

    https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-dynamic-frame-collection.html
    """

    def __init__(self, dynamic_frames, glue_ctx):
        self._frames = dict(dynamic_frames)
        self._glue_context = glue_ctx

    def __getitem__(self, key):
        return self._frames[key]

    def __len__(self):
        return len(self._frames)

    def __iter__(self):
        return iter(self._frames)

    def keys(self):
        return self._frames.keys()

    def values(self):
        return self._frames.values()

    def items(self):
        return self._frames.items()

    def select(self, key, transformation_ctx=""):
        return self._frames[key]

    def map(self, callable, transformation_ctx=""):
        """A collection of what callable(frame, context) makes of each frame."""
        return DynamicFrameCollection({name: callable(frame, transformation_ctx) for name, frame in self._frames.items()}, self._glue_context)

    def flatmap(self, f, transformation_ctx=""):
        """One collection of all frames that f(frame, context) makes of each frame."""
        result = {}
        for name, frame in self._frames.items():
            made = f(frame, transformation_ctx)
            if isinstance(made, DynamicFrameCollection):
                result |= {f"{name}_{inner}" if inner in result else inner: one for inner, one in made.items()}
            else:
                result[name] = made
        return DynamicFrameCollection(result, self._glue_context)
