"""Trains the reading model: readers of the data, the network, the trainer, the evaluation, the packer."""
