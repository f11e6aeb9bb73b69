# The package for Python as built: the reports of the command line, on one machine and on Spark.

import ast
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import smallprint

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/release/smallprint"
SAMPLE = (ROOT / "www/sample.txt").read_text(encoding="utf-8")

POLICIES = [
    {"id": str(number), "text": text, "title": title, "url": "https://fern.example/privacy" if number % 2 else None}
    for number, (text, title) in enumerate(
        [(SAMPLE, None), ("", None), ("Tea 🍵.", "Tea"), (SAMPLE.replace("e-mail", "🍵"), "Larkspur: privacy")]
        + [(SAMPLE[: 400 * part], "Part\tof a policy") for part in range(1, 30)]
    )
]


def batch(policies):
    """What the command line answers, line by line."""
    lines = "".join(json.dumps(policy) + "\n" for policy in policies)
    answered = subprocess.run([PROGRAM, "batch"], input=lines, capture_output=True, encoding="utf-8", check=True)
    return answered.stdout.splitlines()


def as_line(policy, report):
    """The line of the command line for a report that is already JSON."""
    return f'{{"id":"{policy}","report":{report}}}'


class OneMachine(unittest.TestCase):
    def test_reports_are_those_of_the_command_line(self):
        for policy, line in zip(POLICIES, batch(POLICIES), strict=True):
            named = {"title": policy["title"], "url": policy["url"]}
            self.assertEqual(smallprint.analyze(policy["text"], **named), json.loads(line)["report"])
            self.assertEqual(as_line(policy["id"], smallprint.analyze_json(policy["text"], **named)), line)

    def test_quotes_stand_where_it_says(self):
        text = SAMPLE.replace("e-mail", "🍵")
        units = text.encode("utf-16-le")
        spans = [span for finding in smallprint.analyze(text)["findings"] for span in finding["evidence"]]
        self.assertTrue(spans)
        for span in spans:
            self.assertEqual(units[2 * span["start"] : 2 * span["end"]].decode("utf-16-le"), span["quote"])

    def test_profiles_and_comparisons(self):
        self.assertEqual(smallprint.analyze(SAMPLE, profile="strict")["score"]["profile"], "strict")
        self.assertEqual(smallprint.compare(SAMPLE, SAMPLE)["changes"], [])
        sold = smallprint.compare(SAMPLE, SAMPLE + "\n\nWe sell your personal information.", profile="strict")
        self.assertTrue(sold["changes"])

    def test_what_is_no_text_is_refused(self):
        for arguments in [(), (5,), ("", "a title without its name")]:
            self.assertRaises(TypeError, smallprint.analyze, *arguments)
        self.assertRaisesRegex(ValueError, "nobody", lambda: smallprint.analyze("", profile="nobody"))
        self.assertRaises(UnicodeEncodeError, lambda: smallprint.analyze("\ud800"))

    def test_threads_do_not_disturb_each_other(self):
        texts = [policy["text"] for policy in POLICIES]
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(smallprint.analyze_json, texts))
        self.assertEqual(together, [smallprint.analyze_json(text) for text in texts])

    def test_the_stub_tells_what_is_there(self):
        stub = ast.parse((ROOT / "packages/python/smallprint.pyi").read_text(encoding="utf-8"))
        told = {
            node.name: [argument.arg for argument in node.args.args + node.args.kwonlyargs]
            for node in stub.body
            if isinstance(node, ast.FunctionDef)
        }
        there = {
            name: list(inspect.signature(value).parameters)
            for name, value in vars(smallprint).items()
            if callable(value) and not name.startswith("_")
        }
        self.assertEqual(told, there)


@unittest.skipUnless(shutil.which("java"), "java is not on this machine")
class Spark(unittest.TestCase):
    """Runs the examples of docs/scale.md as they stand there."""

    @classmethod
    def setUpClass(cls):
        from pyspark.sql import SparkSession

        cls.folder = tempfile.TemporaryDirectory()
        cls.home = os.getcwd()
        os.chdir(cls.folder.name)
        # Otherwise the workers are whatever Python is found first.
        os.environ["PYSPARK_PYTHON"] = sys.executable
        options = {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1", "spark.default.parallelism": "3"}
        builder = SparkSession.builder.master("local[2]")
        for name, value in options.items():
            builder = builder.config(name, value)
        cls.spark = builder.getOrCreate()
        schema = "id string, text string, title string, url string"
        rows = [tuple(policy.values()) for policy in POLICIES] + [("without a text", None, None, None)]
        table = cls.spark.createDataFrame(rows, schema)
        table.repartition(3).write.parquet("policies.parquet")
        Path("policies.ndjson").write_text("".join(json.dumps(policy) + "\n" for policy in POLICIES), encoding="utf-8")
        guide = (ROOT / "docs/scale.md").read_text(encoding="utf-8")
        _, guide = guide.split("## On many machines", 1)
        cls.examples = re.findall(r"```python\n(.*?)```", guide, re.DOTALL)

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        del os.environ["PYSPARK_PYTHON"]
        os.chdir(cls.home)
        cls.folder.cleanup()

    def test_many_machines_give_what_one_gives(self):
        tables, lines = self.examples
        # As a program of its own, whose functions Spark sends to the workers with their names.
        program = {"__name__": "__main__"}
        exec(tables, program)
        rows = self.spark.read.parquet("reports.parquet").collect()
        expected = sorted(batch(POLICIES))
        self.assertEqual(sorted(as_line(row.id, row.report) for row in rows), expected)
        exec(lines.replace("/usr/local/bin/smallprint", str(PROGRAM)), program)
        written = [line.value for line in self.spark.read.text("reports").collect()]
        self.assertEqual(sorted(written), expected)


if __name__ == "__main__":
    unittest.main()
