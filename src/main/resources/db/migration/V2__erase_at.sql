-- The moment from which a conversation is erased, in place of the last turn's: who keeps a
-- programme keeps it for longer. What is there already is kept for a day, as it was.

alter table conversation rename column touched_at to erase_at;
update conversation set erase_at = erase_at + 86400000;
drop index conversation_touched_at;
create index conversation_erase_at on conversation (erase_at);
