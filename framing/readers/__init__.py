"""Bytes to values: one file a kind."""
