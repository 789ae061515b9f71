package jp.tsunagi.plan.language.resource;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.model.NameKey;

/** What other files may know of a plan: its named parts, each with the names of the parts around it. */
public class PlanDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	private static final String AROUND = "around";

	private static final String BETWEEN_NAMES = "\n";

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(object);
		if (name != null) {
			String around = Stream.iterate(object.eContainer(), part -> part != null, EObject::eContainer)
					.filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
					.map(NamedElement::getName).filter(part -> part != null).collect(Collectors.joining(BETWEEN_NAMES));
			acceptor.accept(EObjectDescription.create(name, object, Map.of(AROUND, around)));
		}
		return true;
	}

	/** The names of the parts around what is described, the nearest first. */
	public static Stream<String> namesAround(IEObjectDescription part) {
		String around = part.getUserData(AROUND);
		return around == null || around.isEmpty() ? Stream.empty() : Stream.of(around.split(BETWEEN_NAMES));
	}

	/** Whether what is described stands in a part of that name. */
	public static boolean isIn(IEObjectDescription part, String place) {
		return namesAround(part).map(NameKey::of).anyMatch(NameKey.of(place)::equals);
	}
}
