"""What a person sent and finds again « documents », and the letters that somebody explains to them."""
