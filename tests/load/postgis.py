# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""A PostgreSQL of its own with PostGIS in it, and the same objects."""

import json
import os
import pwd
import shutil
import signal
import subprocess
from pathlib import Path

from chain import free_ports

# What a database of this size is given on a machine like this. Nothing is written while it is measured.
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "shared_buffers": "1GB",
    "effective_cache_size": "4GB",
    "work_mem": "64MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "ssl": "off",
    "unix_socket_directories": "",
}

BOX = "ST_Intersects(geometry, ST_MakeEnvelope(%s, %s, %s, %s, 4326))"
# Along great circles on a sphere, as the chain counts.
CIRCLE = (
    "ST_DWithin(geometry::geography, ST_SetSRID(ST_MakePoint(%s, %s), 4326)::geography, %s, false)"
)

# What is asked for, of the objects for which this is true.
SELECTIONS = {
    # Features as rows of GeoJSON, with all of their properties.
    "features": "SELECT ST_AsGeoJSON(o.*, 'geometry', 7) FROM objects o WHERE NOT hidden AND ",
    # The same columns as they are, for a program that makes something of them.
    "columns": "SELECT * FROM objects WHERE NOT hidden AND ",
    # What the chain has under the key prefix of a cell: points, and whose they are.
    "points": "SELECT id, geometry FROM objects WHERE NOT hidden AND GeometryType(geometry) = 'POINT' AND ",
}


class Database:
    """Runs until it is stopped, in a directory of its own, not as root."""

    def __init__(self, programs, directory):
        # Needed only where something is compared.
        import psycopg

        self.programs, self.directory = Path(programs), directory / "postgres"
        self.directory.mkdir()
        self.user = None
        if os.getuid() == 0:
            # PostgreSQL refuses to be run by root; Debian's package has made a user for it.
            self.user = "postgres"
            owner = pwd.getpwnam(self.user)
            os.chown(self.directory, owner.pw_uid, owner.pw_gid)
        cluster, (port,) = self.directory / "cluster", free_ports(1)
        run = dict(user=self.user, cwd=self.directory, stdin=subprocess.DEVNULL)
        initialise = [self.programs / "initdb", "--pgdata", cluster, "--username=co3", "--auth=trust", "--encoding=UTF8", "--no-sync"]
        subprocess.run(initialise, check=True, stdout=subprocess.DEVNULL, **run)
        settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
        with open(directory / "postgres.log", "wb") as log:
            server = [self.programs / "postgres", "-D", cluster, "-p", str(port), *settings]
            self.process = subprocess.Popen(server, stdout=log, stderr=log, **run)
        try:
            ready = [self.programs / "pg_isready", "--host=127.0.0.1", f"--port={port}", "--timeout=60", "--quiet"]
            while subprocess.run(ready).returncode != 0:
                if self.process.poll() is not None:
                    raise RuntimeError("PostgreSQL does not start: " + (directory / "postgres.log").read_text()[-500:])
            self.connection = psycopg.connect(host="127.0.0.1", port=port, user="co3", dbname="postgres", autocommit=True)
        except BaseException:
            self.stop()
            raise
        self.cursor = self.connection.cursor()

    def fill(self, features):
        """Stores GeoJSON features as the node gave them."""
        self.connection.execute(Path(__file__).with_suffix(".sql").read_text())
        with self.cursor.copy("COPY received FROM STDIN") as copy:
            for feature in features:
                row = {"id": feature["id"], "geometry": feature["geometry"], **feature["properties"]}
                copy.write_row([json.dumps(row)])
        # A GeoJSON geometry is a way to write one, with the reference system that the column wants.
        self.connection.execute(
            "INSERT INTO objects SELECT o.* FROM received, json_populate_record(NULL::objects, feature) o"
        )
        self.connection.execute("CREATE INDEX ON objects USING gist (geometry)")
        self.connection.execute("CREATE INDEX ON objects USING gist ((geometry::geography))")
        self.connection.execute("VACUUM (ANALYZE) objects")
        # From now on, every question is prepared when it is first asked.
        self.connection.prepare_threshold = 0

    def ask(self, question, values):
        """Asks, and has received the rows when it returns; they are not yet read."""
        self.cursor.execute(question, values)

    def ids(self, question, values):
        """Of the objects in the answer."""
        rows = self.cursor.execute(question, values).fetchall()
        if question.startswith(SELECTIONS["features"]):
            return {json.loads(feature)["properties"]["id"] for (feature,) in rows}
        return {row[0] for row in rows}

    def explain(self, question, values):
        """How the question is answered."""
        rows = self.connection.execute("EXPLAIN (ANALYZE, BUFFERS) " + question, values, prepare=False)
        return "\n".join(line for (line,) in rows)

    def version(self):
        """Of which program."""
        ((version,),) = self.connection.execute("SELECT postgis_full_version()")
        ((server,),) = self.connection.execute("SHOW server_version")
        return server.split()[0], version.split('"')[1].split()[0]

    def stop(self):
        """Ends it at once: nothing that it has on disk is kept."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait()
        shutil.rmtree(self.directory, ignore_errors=True)
