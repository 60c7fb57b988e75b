-- A document that was published may be taken away from visitors; its row keeps its code, title and version number.
alter table document add column withdrawn_at timestamptz;
