package jp.tsunagi.plan.language.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.linking.Candidate;
import jp.tsunagi.plan.language.linking.ReferenceTargets;
import jp.tsunagi.plan.language.model.NameReference;
import jp.tsunagi.plan.language.values.NameWriter;

/** How a reference is written where it stands, so that it means one element only. */
public final class ReferenceText {

	private final ReferenceTargets targets;

	private final NameWriter names;

	@Inject
	ReferenceText(ReferenceTargets targets, NameWriter names) {
		this.targets = targets;
		this.names = names;
	}

	/** An element or a part, however it came into the hands of the caller. */
	public Optional<String> write(EObject target, EObject context, EReference reference) {
		return write(ReferenceTargets.candidate(target), context, reference);
	}

	/** {@code target} by its name, with what it belongs to where the name alone is not clear; empty if nothing makes it clear. */
	public Optional<String> write(Candidate target, EObject context, EReference reference) {
		if (means(target.name(), target.element(), context, reference)) {
			return Optional.of(names.written(target.name()));
		}
		return Stream.concat(target.place().stream(), namesAround(target.element()))
				.filter(place -> means(NameReference.written(target.name(), place), target.element(), context, reference))
				.map(place -> names.qualified(target.name(), place)).findFirst();
	}

	/** Whether {@code written} can mean nothing else than {@code element}. */
	private boolean means(String written, EObject element, EObject context, EReference reference) {
		List<Candidate> meant = targets.meant(context, reference, written);
		return meant.size() == 1 && isSame(meant.getFirst().element(), element);
	}

	/** Elements of the model may come from another state of it, and are known by their ids. */
	private static boolean isSame(EObject one, EObject other) {
		return one == other || one instanceof Identified first && other instanceof Identified second && !first.eIsProxy()
				&& first.getId() != null && first.getId().equals(second.getId()) || (one.eIsProxy() || other.eIsProxy()) && EcoreUtil.getURI(one).equals(EcoreUtil.getURI(other));
	}

	private static Stream<String> namesAround(EObject element) {
		return Stream.iterate(element.eContainer(), around -> around != null, EObject::eContainer).map(ReferenceText::nameOf)
				.filter(name -> name != null);
	}

	private static String nameOf(EObject element) {
		return switch (element) {
			case Element ofModel -> ofModel.getName();
			case NamedElement part -> part.getName();
			default -> null;
		};
	}
}
