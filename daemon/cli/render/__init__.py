"""Values -> what a terminal or a program is shown. One file per family of commands; nothing here reads or decides."""
