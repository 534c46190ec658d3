# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""Where to ask: boxes, cells and circles with about as many hits as wanted, in the midst of what is there. All in the
chain's units of 1e-7 degree."""

import heapq
import math

UNITS = 10_000_000
RADIUS = 6_371_008.7714
# How near a circle may come to an object, in metres: where the last digit decides, two programs may well disagree.
MARGIN = 0.005
# The map's key prefix of four bytes: 16 bits of longitude and 16 of latitude, some 430 by 305 metres.
CELL_BITS = 16


def units(degrees):
    """A number of degrees, read from JSON, in the chain's units."""
    return round(degrees * UNITS)


def positions(coordinates):
    """All positions in the coordinates of a geometry."""
    if isinstance(coordinates[0], list):
        for part in coordinates:
            yield from positions(part)
    else:
        yield units(coordinates[0]), units(coordinates[1])


def anchor(feature):
    """The first position of a feature."""
    return next(positions(feature["geometry"]["coordinates"]))


def extent(feature):
    """The box around a feature: west, south, east, north."""
    lons, lats = zip(*positions(feature["geometry"]["coordinates"]))
    return min(lons), min(lats), max(lons), max(lats)


def box_around(extents, centre, hits):
    """The largest square around `centre` that meets fewer than so many extents. What was rounded to a hundred metres lies
    in heaps, so that there may be a good deal fewer."""
    lon, lat = centre
    narrow = math.cos(math.radians(lat / UNITS))

    def away(box):
        west, south, east, north = box
        return max((west - lon) * narrow, (lon - east) * narrow, south - lat, lat - north)

    half = away(heapq.nsmallest(hits, extents, key=away)[-1]) - 1
    wide, high = int(half / narrow), int(half)
    return lon - wide, lat - high, lon + wide, lat + high


def distance(a, b):
    """Along a great circle, in metres."""
    (a_lon, a_lat), (b_lon, b_lat) = (tuple(math.radians(part / UNITS) for part in at) for at in (a, b))
    half = math.sin((a_lat - b_lat) / 2) ** 2 + math.cos(a_lat) * math.cos(b_lat) * math.sin((a_lon - b_lon) / 2) ** 2
    return 2 * RADIUS * math.asin(math.sqrt(half))


def circle_around(anchors, centre, hits):
    """Whole metres around `centre` in which about so many anchors lie, and none on the edge."""
    nearest = heapq.nsmallest(
        2 * hits, anchors, key=lambda at: (at[0] - centre[0]) ** 2 / 2 + (at[1] - centre[1]) ** 2
    )
    away = sorted(distance(centre, at) for at in nearest)
    metres = max(1, round(away[min(hits, len(away)) - 1]))
    while any(abs(one - metres) < MARGIN for one in away):
        metres += 1
    return centre[0], centre[1], metres


class Cell:
    """A cell of the map."""

    def __init__(self, column, row):
        self.column, self.row = column, row

    def bounds(self):
        """From the first to the last position in it."""

        def edge(number, half_a_turn):
            return -(-number * 2 * half_a_turn // (1 << CELL_BITS)) - half_a_turn

        lon, lat = 180 * UNITS, 90 * UNITS
        return edge(self.column, lon), edge(self.row, lat), edge(self.column + 1, lon) - 1, edge(self.row + 1, lat) - 1

    def prefix(self):
        """The bytes with which the geohashes in it begin: bits of longitude and latitude in turn."""
        value = 0
        for bit in reversed(range(CELL_BITS)):
            value = value << 2 | (self.column >> bit & 1) << 1 | self.row >> bit & 1
        return value.to_bytes(CELL_BITS // 4, "big")


def cells(anchors):
    """The cells in which anchors lie, and how many."""
    count = {}
    for lon, lat in anchors:
        column = ((lon + 180 * UNITS) << CELL_BITS) // (360 * UNITS)
        row = ((lat + 90 * UNITS) << CELL_BITS) // (180 * UNITS)
        count[column, row] = count.get((column, row), 0) + 1
    return {Cell(column, row): number for (column, row), number in count.items()}
