package org.treatysessions.examples.spring;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Starts the application.
 *
 * <p>Nothing is configured: Boot's mapper finds the module of the library, and Boot's validator the constraints.
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

    /** {@return the clock that tells the present day, which the library does not know by itself} */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
