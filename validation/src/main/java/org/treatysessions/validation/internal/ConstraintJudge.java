package org.treatysessions.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.format.StructureRule;
import org.treatysessions.model.CountrySession;

/** Lets Hibernate Validator judge the constraints on the accessors of a session. */
public final class ConstraintJudge {

    private final Validator validator;

    /** Makes a judge; this is slow, because it starts Hibernate Validator. */
    @SuppressWarnings("resource") // the factory lives as long as its validator
    public ConstraintJudge() {
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Judges the constraints.
     *
     * @param session the session
     * @return a finding for each value that breaks one, in no special order
     */
    public List<Finding> judge(CountrySession session) {
        Map<String, List<ConstraintViolation<CountrySession>>> byPath = validator.validate(session).stream()
                .collect(Collectors.groupingBy(
                        violation -> pointer(violation.getPropertyPath()), LinkedHashMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byPath.forEach((path, violations) -> {
            Map<StructureRule, Finding> found = new LinkedHashMap<>();
            violations.forEach(violation -> {
                Finding finding = finding(violation, path);
                found.put((StructureRule) finding.rule(), finding);
            });
            findings.addAll(graver(found));
        });
        return findings;
    }

    /** A value that is blank or malformed is nothing else as well. */
    private static List<Finding> graver(Map<StructureRule, Finding> found) {
        for (StructureRule rule : List.of(StructureRule.TEXT_BLANK, StructureRule.LANGUAGE_INVALID)) {
            if (found.containsKey(rule)) {
                return List.of(found.get(rule));
            }
        }
        return List.copyOf(found.values());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static Finding finding(ConstraintViolation<?> violation, String path) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        if (constraint instanceof Text text) {
            String invalid = value.toString();
            return !text.mayBeBlank() && Text.Validator.isBlank(invalid)
                    ? Finding.of(StructureRule.TEXT_BLANK, path, Map.of())
                    : Finding.of(
                            StructureRule.TEXT_TOO_LONG,
                            path,
                            arguments("length", invalid.codePointCount(0, invalid.length()), "max", text.max()));
        }
        if (constraint instanceof Min min) {
            return Finding.of(
                    StructureRule.VALUE_OUT_OF_RANGE,
                    path,
                    arguments("value", value, "min", (int) min.value(), "max", Integer.MAX_VALUE));
        }
        if (constraint instanceof NotEmpty) {
            return Finding.of(StructureRule.LIST_EMPTY, path, Map.of());
        }
        return Finding.of(rule(constraint), path, Map.of("value", value));
    }

    private static StructureRule rule(Annotation constraint) {
        Map<Class<? extends Annotation>, StructureRule> rules = Map.of(
                LanguageTag.class, StructureRule.LANGUAGE_INVALID,
                CountryCode.class, StructureRule.COUNTRY_CODE_INVALID,
                NoWhiteSpace.class, StructureRule.ID_INVALID);
        StructureRule rule = rules.get(constraint.annotationType());
        if (rule == null) {
            throw new IllegalStateException("No rule for the constraint " + constraint);
        }
        return rule;
    }

    private static Map<String, Object> arguments(Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }
}
