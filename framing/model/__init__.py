"""Immutable values and their laws; opens nothing, prints nothing."""
