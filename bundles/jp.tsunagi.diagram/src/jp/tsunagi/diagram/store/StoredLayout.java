package jp.tsunagi.diagram.store;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.core.finding.Finding;

/**
 * What a file of a layout holds.
 *
 * @param state what could be read; empty if the file does not even say which diagram it is of
 * @param findings what is wrong in it
 * @param foreign lines that mean nothing here; they stay in the file
 */
public record StoredLayout(Optional<DiagramState> state, List<Finding> findings, List<String> foreign) {

	/** Copies the lists. */
	public StoredLayout {
		findings = List.copyOf(findings);
		foreign = List.copyOf(foreign);
	}
}
