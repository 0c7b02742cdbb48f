"""What somebody must do by a day."""
