package jp.tsunagi.workbench.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

import jp.tsunagi.core.finding.Finding;

/** What is wrong in the open project, whoever has found it. For the UI thread. */
final class ProjectFindings {

	private final Runnable changed;

	/** What the last check found. */
	private List<Finding> checked = List.of();

	/** What others have found, such as in plans. */
	private final Map<String, List<Finding>> reported = new TreeMap<>();

	private List<Finding> all = List.of();

	private Map<String, List<Finding>> ofFiles = Map.of();

	private boolean isCollecting;

	ProjectFindings(Runnable changed) {
		this.changed = changed;
	}

	/** All, by file and line. */
	List<Finding> all() {
		return all;
	}

	/** Those of a file. */
	List<Finding> of(String file) {
		return ofFiles.getOrDefault(file, List.of());
	}

	/** Begins anew with {@code known}, of which nobody is told. */
	void reset(List<Finding> known) {
		checked = known;
		reported.clear();
		collect();
	}

	/** From now on a check has found {@code found}. */
	void check(List<Finding> found) {
		checked = found;
		collectSoon();
	}

	/** From now on somebody who is known by {@code name} has found {@code found}. */
	void report(String name, List<Finding> found) {
		List<Finding> former = found.isEmpty() ? reported.remove(name) : reported.put(name, List.copyOf(found));
		if (!found.equals(former == null ? List.of() : former)) {
			collectSoon();
		}
	}

	/** Once for all that is reported meanwhile: with many plans it comes in as many pieces. */
	private void collectSoon() {
		if (!isCollecting) {
			isCollecting = true;
			Display.getDefault().asyncExec(() -> {
				isCollecting = false;
				collect();
				changed.run();
			});
		}
	}

	private void collect() {
		all = Stream.concat(checked.stream(), reported.values().stream().flatMap(List::stream)).sorted(Finding.BY_SOURCE).toList();
		ofFiles = all.stream().collect(Collectors.groupingBy(finding -> finding.source().file()));
	}
}
