"""What job scripts import for data quality."""
