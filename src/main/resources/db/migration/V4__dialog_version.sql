-- Which editions are in use is asked at each start, and now and then.

create index conversation_dialog_version on conversation (dialog_version);
