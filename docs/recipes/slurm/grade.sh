#!/bin/sh
# Grades a class on a Slurm cluster: an array of jobs, each of which grades its part, and a last one that puts them together.
#
#	grade.sh ASSIGNMENT SUBMISSIONS OUT PARTS
#
# ASSIGNMENT is the assignment's folder, SUBMISSIONS a folder with an entry for each student, OUT the folder to make; all three on a
# file system that the nodes share. When the script ends, OUT has the grades, the same as without Slurm. If nodes fail on the way, run
# it again: what is finished in OUT is not done twice.
set -eu

if [ $# -ne 4 ]; then
	echo "usage: $0 ASSIGNMENT SUBMISSIONS OUT PARTS" >&2
	exit 2
fi
toy=${TOY:-toy}	# which toy: one on the PATH, or the value of TOY
mkdir -p "$3"
assignment=$(realpath "$1") submissions=$(realpath "$2") out=$(realpath "$3") parts=$4

array=$(sbatch --parsable --job-name=toy-grade --array="1-$parts" --cpus-per-task=1 --mem=1G --time=01:00:00 \
	--output="$out/part-%a.log" <<END
#!/bin/sh
exec "$toy" grade "$assignment" --class "$submissions" --out "$out/part-\$SLURM_ARRAY_TASK_ID" \\
	--shard "\$SLURM_ARRAY_TASK_ID/$parts" --jobs "\$SLURM_CPUS_PER_TASK"
END
)

# after any end of the parts: a part that failed has no grades, and merge says which
sbatch --wait --parsable --job-name=toy-merge --dependency="afterany:${array%%;*}" --mem=1G --time=00:10:00 \
	--output="$out/merge.log" >/dev/null <<END || { cat "$out"/*.log >&2; exit 1; }
#!/bin/sh
exec "$toy" grade merge $(seq -f "'$out/part-%.0f'" -s ' ' 1 "$parts") --out "$out/class" --html "$out/class.html" --csv "$out/class.csv"
END
cat "$out/merge.log"
