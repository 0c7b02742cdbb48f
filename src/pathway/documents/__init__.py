"""Paper: entity in, PDF bytes out. The only room that knows ReportLab."""
