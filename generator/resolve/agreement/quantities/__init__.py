"""Numbers as values: 90 minutes, an hour and a half and 1.5 hours are one."""

from .found import quantities_in
from .quantity import PERSON, Quantity, counted_as
from .tolls import KILLED
from .words import value_of

__all__ = ["KILLED", "PERSON", "Quantity", "counted_as", "quantities_in", "value_of"]
