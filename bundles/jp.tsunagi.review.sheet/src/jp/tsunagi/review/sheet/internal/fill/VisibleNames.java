package jp.tsunagi.review.sheet.internal.fill;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.privacy.Audience;

/** The names of elements of the model as an audience may see them. */
final class VisibleNames {

	private final Audience audience;

	private final Set<EObject> leftOut = new LinkedHashSet<>();

	VisibleNames(Audience audience) {
		this.audience = audience;
	}

	/** The names; where one is hidden, it is said that there is somebody. */
	String of(Collection<? extends EObject> elements) {
		return elements.stream().map(this::of).filter(name -> !name.isEmpty()).distinct()
				.collect(Collectors.joining(CellValue.separator()));
	}

	/** The name. */
	String of(EObject element) {
		if (element.eIsProxy()) {
			return Messages.now().unknown;
		}
		if (element instanceof Municipality) {
			return Messages.now().wholeMunicipality;
		}
		if (!isShown(element)) {
			leftOut.add(element);
			return Messages.now().hidden;
		}
		return ElementLabels.of(element);
	}

	/** Whether a name is shown as it is, so that it can be written over. */
	boolean isShown(EObject element) {
		return !element.eIsProxy() && audience.maySee(element);
	}

	/** How many names were asked for and not told. */
	int leftOut() {
		return leftOut.size();
	}
}
