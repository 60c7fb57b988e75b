-- A suggestion is about things that have a permanent name.
delete from suggestion_state;
delete from suggestion;
alter table suggestion
    add constraint suggestion_pledge_fk foreign key (pledge_ref) references reference,
    add constraint suggestion_target_fk foreign key (target_ref) references reference;
