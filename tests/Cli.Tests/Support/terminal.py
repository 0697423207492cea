# terminal.py COMMAND...: runs a command at a terminal of its own and types what standard input says:
# lines of what to wait for and what to type then, as Python strings with a tab between. Prints all
# that the terminal showed, the exit status, and whether the terminal was left as it was found.
import ast
import fcntl
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time

DEADLINE = time.time() + 50
steps = [[ast.literal_eval(word).encode() for word in line.split("\t")] for line in sys.stdin.read().splitlines()]
master, slave = pty.openpty()
before = termios.tcgetattr(slave)


def sit_down():
    """As at a login: the terminal is the session's, and its keys do what they do, also where this was started in the background."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)


process = subprocess.Popen(
    sys.argv[1:], stdin=slave, stdout=slave, stderr=slave, start_new_session=True, preexec_fn=sit_down)
shown = b""


def read():
    global shown
    if select.select([master], [], [], 0.05)[0]:
        shown += os.read(master, 4096)
    if time.time() > DEADLINE:
        process.kill()
        sys.exit("it shows %r and then nothing" % shown)


for wait, text in steps:
    start = len(shown)
    while wait not in shown[start:]:
        read()
    os.write(master, text)
while process.poll() is None or select.select([master], [], [], 0)[0]:
    read()
print(repr(shown.decode()))
print(process.returncode, termios.tcgetattr(slave) == before)
