"""What the model of leanings is trained from: passages and mails of our own, labelled as they were written."""
