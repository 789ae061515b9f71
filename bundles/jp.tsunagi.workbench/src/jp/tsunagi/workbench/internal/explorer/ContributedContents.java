package jp.tsunagi.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** What the extension point {@code jp.tsunagi.workbench.explorerContents} adds to the tree. */
final class ContributedContents {

	private static final String POINT = "jp.tsunagi.workbench.explorerContents";

	private final List<ExplorerContent> contents = new ArrayList<>();

	ContributedContents() {
		for (IConfigurationElement extension : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			try {
				contents.add((ExplorerContent) extension.createExecutableExtension("class"));
			} catch (CoreException unusable) {
				// the rest of the explorer is there all the same
				ILog.of(ContributedContents.class).error(extension.getContributor().getName(), unusable);
			}
		}
	}

	List<ExplorerNode> nodes(Project project) {
		return contents.stream().flatMap(content -> content.nodes(project).stream()).toList();
	}

	void addListener(Runnable listener) {
		contents.forEach(content -> content.addListener(listener));
	}

	void removeListener(Runnable listener) {
		contents.forEach(content -> content.removeListener(listener));
	}
}
