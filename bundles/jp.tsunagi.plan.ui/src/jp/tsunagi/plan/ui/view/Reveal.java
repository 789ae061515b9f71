package jp.tsunagi.plan.ui.view;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.open.OpenFile;

/**
 * Shows what a review is about: an element of the model in its form, a part of a plan in the text.
 *
 * @param services of the part that the user is in
 */
public record Reveal(IServiceLocator services) {

	/** Shows {@code object}, or what it belongs to if it has no form of its own. */
	public void of(EObject object) {
		if (object instanceof PlanElement) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
			line(Path.of(URI.create(object.eResource().getURI().toString())), node == null ? 1 : node.getStartLine());
			return;
		}
		for (EObject target = object; target != null; target = target.eContainer()) {
			if (target instanceof Identified identified && identified.getId() != null) {
				OpenElement.run(services, identified.getId(), Optional.empty());
				return;
			}
		}
	}

	/** Shows a line of a plan's text. */
	public void line(Path path, int line) {
		LivePlans.get().reading().flatMap(reading -> reading.file(path))
				.ifPresent(file -> OpenFile.run(services, new Source(file, line), false));
	}
}
