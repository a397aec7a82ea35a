"""What Glue job scripts import; written from its public documentation."""
