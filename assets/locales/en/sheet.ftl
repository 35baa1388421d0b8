# Spreadsheets, the clipboard, and columns that must be explained.
