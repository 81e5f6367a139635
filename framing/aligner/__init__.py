"""Which tokens of version A answer which tokens of version B."""
