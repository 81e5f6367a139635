"""What the lexicons see in a version, and what that says of two."""
