package jp.tsunagi.plan.language.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;

/**
 * The coordination model that plans refer to, as it was when this was made. References of plans hold its elements
 * themselves. One model serves any number of resource sets of plans, one thread at a time.
 */
public final class ProjectModel {

	/** Of plans outside a project. */
	public static final ProjectModel NONE = new ProjectModel(Optional.empty());

	private final Optional<Project> project;

	/** By the {@linkplain NameKey keys} of their names. */
	private final Map<String, List<Element>> elementsByName = new HashMap<>();

	private final List<Element> elements;

	private ProjectModel(Optional<Project> project) {
		this.project = project;
		this.elements = project.stream().flatMap(model -> ProjectContents.all(model, Element.class)).toList();
		for (Element element : elements) {
			namesOf(element).map(NameKey::of).distinct()
					.forEach(key -> elementsByName.merge(key, List.of(element), ProjectModel::joined));
		}
	}

	/** The model of {@code project}, which must not be changed as long as plans refer to it. */
	public static ProjectModel of(Project project) {
		return new ProjectModel(Optional.of(project));
	}

	/** The model that the plans in {@code resources} refer to. */
	public static ProjectModel of(ResourceSet resources) {
		return resources.eAdapters().stream().filter(Attachment.class::isInstance).map(Attachment.class::cast)
				.map(Attachment::model).findFirst().orElse(NONE);
	}

	/** The model that the plan with {@code element} refers to. */
	public static ProjectModel of(EObject element) {
		Resource resource = element.eResource();
		return resource == null || resource.getResourceSet() == null ? NONE : of(resource.getResourceSet());
	}

	/** From now on the plans in {@code resources} refer to this model; what is linked already stays as it is. */
	public void attachTo(ResourceSet resources) {
		resources.eAdapters().removeIf(Attachment.class::isInstance);
		resources.eAdapters().add(new Attachment(this));
	}

	/** Where the model comes from; empty for plans outside a project. */
	public Optional<Project> project() {
		return project;
	}

	/** Every element of that class, in the order of the files. */
	public Stream<Element> all(EClass type) {
		return elements.stream().filter(element -> type.isSuperTypeOf(element.eClass()));
	}

	/** The elements of that class with that name or alias. */
	public List<Element> named(String name, EClass type) {
		return elementsByName.getOrDefault(NameKey.of(name), List.of()).stream()
				.filter(element -> type.isSuperTypeOf(element.eClass())).toList();
	}

	/** What {@code element} is called: its name, its aliases, a council's nickname. */
	public static Stream<String> namesOf(Element element) {
		Stream<String> nickname = element instanceof Council council ? Stream.ofNullable(council.getNickname()) : Stream.empty();
		return Stream.of(Stream.ofNullable(element.getName()), element.getAliases().stream(), nickname)
				.flatMap(names -> names).filter(name -> !name.isBlank());
	}

	private static List<Element> joined(List<Element> some, List<Element> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	/** Ties a model to a resource set. */
	private static final class Attachment extends AdapterImpl {

		private final ProjectModel model;

		Attachment(ProjectModel model) {
			this.model = model;
		}

		ProjectModel model() {
			return model;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == ProjectModel.class;
		}

		@Override
		public void setTarget(Notifier newTarget) {
			// the resource set knows this adapter, not the other way round
		}
	}
}
