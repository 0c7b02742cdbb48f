"""Paper inside the program: looked at, printed, and saved as a file only when somebody asks for one."""
