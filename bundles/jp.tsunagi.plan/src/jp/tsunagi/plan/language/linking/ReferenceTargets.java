package jp.tsunagi.plan.language.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.model.NameReference;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.resource.PlanDescriptionStrategy;

/**
 * What a reference can mean where it stands. The nearest wins: of the parts of a plan the one whose part around is the
 * nearest, then those in other plans of the file, then those in other files; of the elements of the model those in the
 * areas of the plan. What is as near as another of its name is ambiguous and needs its place in parentheses.
 */
public final class ReferenceTargets {

	@Inject
	private ResourceDescriptionsProvider indexes;

	@Inject
	private IResourceScopeCache cache;

	/** Whether {@code reference} leads into the model, and not to a part of a plan. */
	public static boolean isToModel(EReference reference) {
		return reference.getEReferenceType().getEPackage() == CoordinationPackage.eINSTANCE;
	}

	/** What {@code written} can mean: one element if it is clear, none if nothing is called so, several if it is ambiguous. */
	public List<Candidate> meant(EObject context, EReference reference, String written) {
		List<Candidate> called = find(context, reference, NameReference.whole(written));
		return !called.isEmpty() ? called
				: NameReference.qualified(written).map(qualified -> find(context, reference, qualified)).orElse(List.of());
	}

	/** Everything that {@code reference} can mean, the nearest first. */
	public Stream<Candidate> all(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		if (isToModel(reference)) {
			return ProjectModel.of(context).all(type).filter(element -> element.getName() != null)
					.map(element -> candidate(element));
		}
		Stream<Candidate> own = ownParts(context.eResource()).values().stream().flatMap(List::stream)
				.filter(part -> type.isSuperTypeOf(part.eClass())).map(part -> candidate(part));
		return Stream.concat(own, elsewhere(context, type, index -> index.getExportedObjectsByType(type)).map(ReferenceTargets::candidate));
	}

	private List<Candidate> find(EObject context, EReference reference, NameReference name) {
		EClass type = reference.getEReferenceType();
		return isToModel(reference) ? ofModel(context, reference, name) : ofPlans(context, type, name);
	}

	private static List<Candidate> ofModel(EObject context, EReference reference, NameReference name) {
		List<Element> called = ProjectModel.of(context).named(name.name(), reference.getEReferenceType());
		List<Element> there = name.place()
				.map(place -> called.stream().filter(element -> Places.isIn(element, place)).toList()).orElse(called);
		return nearest(there, () -> near(context, reference, there)).stream().map(element -> candidate(element)).toList();
	}

	/** Those in the plan's areas; a plan's areas themselves are nowhere nearer than others. */
	private static List<Element> near(EObject context, EReference reference, List<Element> called) {
		Plan plan = EcoreUtil2.getContainerOfType(context, Plan.class);
		if (plan == null || reference == Literals.PLAN__AREAS) {
			return called;
		}
		Set<Territory> areas = plan.getAreas().stream().filter(area -> !area.eIsProxy()).collect(Collectors.toSet());
		return called.stream().filter(element -> Places.territoriesOf(element).stream().anyMatch(areas::contains)).toList();
	}

	private List<Candidate> ofPlans(EObject context, EClass type, NameReference name) {
		List<NamedElement> own = ownParts(context.eResource()).getOrDefault(NameKey.of(name.name()), List.of()).stream()
				.filter(part -> type.isSuperTypeOf(part.eClass()))
				.filter(part -> name.place().isEmpty() || Places.isIn(part, name.place().get())).toList();
		if (!own.isEmpty()) {
			return nearest(own, () -> around(context, own)).stream().map(part -> candidate(part)).toList();
		}
		QualifiedName simple = QualifiedName.create(name.name());
		return elsewhere(context, type, index -> index.getExportedObjects(type, simple, false))
				.filter(part -> name.place().isEmpty() || PlanDescriptionStrategy.isIn(part, name.place().get()))
				.map(ReferenceTargets::candidate).toList();
	}

	/** Those in the nearest part around {@code context} that has any. */
	private static List<NamedElement> around(EObject context, List<NamedElement> called) {
		for (EObject around = context; around != null; around = around.eContainer()) {
			EObject part = around;
			List<NamedElement> inside = called.stream().filter(each -> each != context && EcoreUtil.isAncestor(part, each)).toList();
			if (!inside.isEmpty()) {
				return inside;
			}
		}
		return called;
	}

	private static <T> List<T> nearest(List<T> called, Supplier<List<T>> near) {
		if (called.size() < 2) {
			return called;
		}
		List<T> nearest = near.get();
		return nearest.isEmpty() ? called : nearest;
	}

	/** The named parts of the plans in a file, by key. */
	private Map<String, List<NamedElement>> ownParts(Resource file) {
		return cache.get(ReferenceTargets.class, file, () -> {
			Map<String, List<NamedElement>> parts = new LinkedHashMap<>();
			file.getAllContents().forEachRemaining(object -> {
				if (object instanceof NamedElement part && part.getName() != null) {
					parts.computeIfAbsent(NameKey.of(part.getName()), key -> new ArrayList<>()).add(part);
				}
			});
			return parts;
		});
	}

	private Stream<IEObjectDescription> elsewhere(EObject context, EClass type,
			Function<IResourceDescriptions, Iterable<IEObjectDescription>> question) {
		Resource file = context.eResource();
		IResourceDescriptions index = indexes.getResourceDescriptions(file);
		return StreamSupport.stream(question.apply(index).spliterator(), false)
				.filter(description -> !description.getEObjectURI().trimFragment().equals(file.getURI()))
				.filter(description -> type.isSuperTypeOf(description.getEClass()));
	}

	private static Candidate candidate(IEObjectDescription part) {
		return new Candidate(part.getEObjectOrProxy(), part.getName().getLastSegment(),
				PlanDescriptionStrategy.namesAround(part).findFirst());
	}

	/** An element of the model or a part of a plan as something that a reference can mean. */
	public static Candidate candidate(EObject element) {
		String name = element instanceof Element ofModel ? ofModel.getName() : ((NamedElement) element).getName();
		return new Candidate(element, name == null ? "" : name, Places.nearestNameOf(element));
	}
}
