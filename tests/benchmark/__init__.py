"""Speed beside the floor and the peers, and floors of quality."""
