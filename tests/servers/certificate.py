"""A certificate authority and a server certificate that live as long as a test session, made by the openssl program."""

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Certificate:
    """PEM files: the authority to trust, the server's chain and its key."""

    ca_file: Path
    chain_file: Path
    key_file: Path

    def server_context(self) -> ssl.SSLContext:
        """What a server in this process needs."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain_file, self.key_file)
        return context

    def client_context(self) -> ssl.SSLContext:
        """What a client needs that trusts this authority and no other."""
        return ssl.create_default_context(cafile=str(self.ca_file))


def make_certificate(folder: Path, names: str = "DNS:localhost,IP:127.0.0.1") -> Certificate:
    """An authority of its own and a certificate for these names (``subjectAltName``), with keys on P-256."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificate(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    ca_key = folder / "ca.key"
    new_key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30")
    _openssl(
        *("req", "-x509", *new_key, "-subj", "/CN=Afterword tests"),
        *("-addext", "keyUsage=critical,keyCertSign,cRLSign"),  # Python 3.13 verifies strictly and wants it
        *("-keyout", ca_key, "-out", made.ca_file),
    )
    _openssl(
        *("req", "-x509", *new_key, "-subj", "/CN=localhost", "-CA", made.ca_file, "-CAkey", ca_key),
        *("-addext", f"subjectAltName={names}", "-addext", "basicConstraints=critical,CA:FALSE"),
        *("-keyout", made.key_file, "-out", made.chain_file),
    )
    return made


def _openssl(*arguments: str | Path) -> None:
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
