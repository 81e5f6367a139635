"""What content analysts ask of hits: samples for coders, how well coders agree, which entries hold, which terms set two groups apart."""
