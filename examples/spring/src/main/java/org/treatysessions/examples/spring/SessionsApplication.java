// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the application.
 *
 * <p>Nothing is configured: Boot's mapper finds the module of the library, Boot's validator the constraints, and the starter
 * has the validator and the problem details.
 */
@SpringBootApplication
public class SessionsApplication {

    /**
     * Starts the application.
     *
     * @param arguments settings of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(SessionsApplication.class, arguments);
    }
}
