# The words of the room “Meetings”.
meetings-lead = The page you bring to the dialogue meeting. It is made from the numbers and the thread, and follows when they change.
meetings-language = Language of the page
meetings-paper = The page as it will be on paper
