//! Questions for every slot of the algebra, in our own words; what must be said is computed by plain SQL.

mod compared;
mod counts;
mod declined;
mod events;
mod followed;
mod medals;
mod most;
mod named;
mod people;
mod ranked;
mod roles;
mod tables;
mod taking_part;
mod times;
