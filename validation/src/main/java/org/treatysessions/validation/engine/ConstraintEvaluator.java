// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.finding.Argument.LENGTH;
import static org.treatysessions.finding.Argument.MAX;
import static org.treatysessions.finding.Argument.MIN;
import static org.treatysessions.finding.Argument.VALUE;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
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
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.CountrySession;

/** Evaluates the constraints on the getters of a session with Hibernate Validator. */
public final class ConstraintEvaluator {

    private final Validator validator;

    /** Creates an evaluator; this is slow, because it starts Hibernate Validator. */
    @SuppressWarnings("resource") // the factory lives as long as its validator
    public ConstraintEvaluator() {
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Evaluates the constraints.
     *
     * @param session the session
     * @return a finding for each value that breaks one, in no special order
     */
    public List<Finding> evaluate(CountrySession session) {
        Map<String, List<ConstraintViolation<CountrySession>>> byPath = validator.validate(session).stream()
                .collect(Collectors.groupingBy(
                        violation -> pointer(violation.getPropertyPath()), LinkedHashMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byPath.forEach((path, violations) -> {
            Map<RuleId, Finding> found = new LinkedHashMap<>();
            violations.forEach(violation -> {
                Finding finding = finding(violation, path);
                found.put(finding.rule().id(), finding);
            });
            findings.addAll(graver(found));
        });
        return findings;
    }

    /** A value that is blank or malformed is nothing else as well. */
    private static List<Finding> graver(Map<RuleId, Finding> found) {
        for (RuleId rule : List.of(StructureRules.TEXT_BLANK, StructureRules.LANGUAGE_INVALID)) {
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
                    ? finding(StructureRules.TEXT_BLANK, path)
                    : finding(
                            StructureRules.TEXT_TOO_LONG,
                            path,
                            LENGTH.of(invalid.codePointCount(0, invalid.length())),
                            MAX.of(text.max()));
        }
        if (constraint instanceof Min min) {
            return finding(
                    StructureRules.VALUE_OUT_OF_RANGE,
                    path,
                    VALUE.of(value),
                    MIN.of((int) min.value()),
                    MAX.of(Integer.MAX_VALUE));
        }
        return finding(rule(constraint), path, VALUE.of(value));
    }

    private static Finding finding(RuleId rule, String path, ArgumentValue<?>... arguments) {
        return Finding.of(StructureRules.rule(rule), path, arguments);
    }

    private static RuleId rule(Annotation constraint) {
        Map<Class<? extends Annotation>, RuleId> rules = Map.of(
                LanguageTag.class, StructureRules.LANGUAGE_INVALID,
                CountryCode.class, StructureRules.COUNTRY_CODE_INVALID,
                NoWhiteSpace.class, StructureRules.ID_INVALID);
        RuleId rule = rules.get(constraint.annotationType());
        if (rule == null) {
            throw new IllegalStateException("No rule for the constraint " + constraint);
        }
        return rule;
    }
}
