package jp.tsunagi.table.ui.internal.view;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

import jp.tsunagi.table.ui.internal.column.ElementColumn;
import jp.tsunagi.workbench.session.ProjectSession;

/** What was typed into a cell becomes one step of undo, for one element or for several. */
final class CellChange {

	private CellChange() {
	}

	/** Sets what {@code column} shows of {@code elements} to {@code text}; what says so already is left alone. */
	static void apply(ElementColumn column, Collection<EObject> elements, String text) {
		ProjectSession session = ProjectSession.get();
		List<EObject> changed = elements.stream().filter(element -> !column.text(element).equals(text)).toList();
		if (changed.isEmpty() || column.feature().isEmpty()) {
			return;
		}
		EStructuralFeature feature = column.feature().get();
		Object value = column.format().read(text).orElse(SetCommand.UNSET_VALUE);
		session.editingDomain().ifPresent(domain -> {
			CompoundCommand command = new CompoundCommand(Messages.bind(Messages.change, column.title()));
			changed.stream().filter(element -> !Objects.equals(element.eGet(feature), value))
					.forEach(element -> command.append(SetCommand.create(domain, element, feature, value)));
			session.execute(command);
		});
	}

	/** Whether {@code element} may be changed; what was not read in full may not. */
	static boolean isAllowed(EObject element) {
		return ProjectSession.get().editingDomain().filter(domain -> !domain.isReadOnly(element.eResource())).isPresent();
	}
}
