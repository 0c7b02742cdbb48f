"""What is due: a day, a reason, and the one who is asked; made by rule or by hand."""
