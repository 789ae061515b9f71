package jp.tsunagi.diagram.ui.internal.open;

import java.net.URI;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.core.finding.Source;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.open.OpenFile;
import jp.tsunagi.workbench.session.ProjectSession;

/** Shows what stands behind an element of a diagram: its form, or the line of the plan that it is written in. */
public final class ElementOpening {

	private ElementOpening() {
	}

	/** Shows {@code element} where it is edited. */
	public static void open(IServiceLocator services, EObject element) {
		Optional.ofNullable(EcoreUtil.getID(element)).ifPresentOrElse(id -> OpenElement.run(services, id, Optional.empty()),
				() -> source(element).ifPresent(source -> OpenFile.run(services, source, false)));
	}

	private static Optional<Source> source(EObject element) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).flatMap(node -> ProjectSession.get().project()
				.map(project -> project.folder().toUri().relativize(URI.create(element.eResource().getURI().toString())))
				.map(file -> new Source(file.getPath(), node.getStartLine())));
	}
}
