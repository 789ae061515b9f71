# Sourced by POSIX shells. find_java FOLDER [javac] sets JAVA_HOME to a Java of at least version 21, or says what is
# missing. It looks in FOLDER/jre, at JAVA_HOME, at PATH, then at the usual folders, newest first.
# With "javac" only a JDK will do.

JAVA_MIN=21

java_version() { # Java home -> 21; nothing when it does not run
	"$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

java_fits() { # Java home, tool; sets version
	version=
	[ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
	version=$(java_version "$1")
	looked_at="$looked_at $1(${version:-?})"
	[ "${version:-0}" -ge "$JAVA_MIN" ]
}

java_on_path() {
	java=$(command -v java 2>/dev/null) || return 0
	# follow the links: /usr/bin/java is not inside a Java home
	dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")"
}

find_java() {
	tool=${2:-java} looked_at= newest=0 found=
	if [ -x /usr/libexec/java_home ]; then
		mac=$(/usr/libexec/java_home -v "$JAVA_MIN+" 2>/dev/null)
	fi
	for home in "$1/jre" "${JAVA_HOME:-}" "$(java_on_path)" "${mac:-}"; do
		if java_fits "$home" "$tool"; then
			JAVA_HOME=$home
			export JAVA_HOME
			return 0
		fi
	done
	for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
		if java_fits "$home" "$tool" && [ "$version" -gt "$newest" ]; then
			newest=$version found=$home
		fi
	done
	if [ -n "$found" ]; then
		JAVA_HOME=$found
		export JAVA_HOME
		return 0
	fi
	echo "Java $JAVA_MIN 以降が見つかりません。JAVA_HOME に指定してください。 / Java $JAVA_MIN or newer is needed; set JAVA_HOME." >&2
	echo "  ->${looked_at:- -}" >&2
	return 1
}
