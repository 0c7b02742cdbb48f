"""What is printed: entities in, the bytes of a PDF out. The only room that knows ReportLab.

A document is laid out as plain marks on sheets first (`page`), so that what stands where can be tested without a PDF,
and drawn once the number of sheets is known (`archive`). Every file is PDF/A-2b, and the same to the byte each time.
"""
