"""The calendar of contact: which touchpoints a pathway calls for between two dates, and what becomes of those planned before."""
